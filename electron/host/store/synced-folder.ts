const services: readonly Readonly<{ name: string; folder: RegExp }>[] = [
  { name: 'OneDrive', folder: /^OneDrive(\s*-.*)?$/i },
  { name: 'OneDrive', folder: /^OneDrive-/i },
  { name: 'iCloud Drive', folder: /^(Mobile Documents|iCloud\s?Drive|com~apple~CloudDocs)$/i },
  { name: 'Dropbox', folder: /^Dropbox(\s?\(.*\)|-.*)?$/i },
  { name: 'Google Drive', folder: /^(Google\s?(Drive|Disk)|GoogleDrive-.*|My Drive|Min disk)$/i },
  { name: 'Nextcloud', folder: /^(Nextcloud|ownCloud)(-.*|\d*)?$/i },
]

/** The service that copies what lies under this path to other computers, as far as the path's folder names tell. */
export function syncServiceOf(path: string): string | null {
  const folders = path.split(/[\\/]/)
  return services.find(({ folder }) => folders.some((it) => folder.test(it)))?.name ?? null
}
