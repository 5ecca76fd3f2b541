export function NameListDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  void onClose
  return null
}
