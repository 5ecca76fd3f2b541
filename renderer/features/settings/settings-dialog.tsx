export function SettingsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  void onClose
  return null
}
