/** A text with a name in it, which is hidden with all names on screen. */
export function MarkedName({ text, name }: Readonly<{ text: string; name: string }>) {
  const at = text.indexOf(name)
  if (name === '' || at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <span data-name>{name}</span>
      {text.slice(at + name.length)}
    </>
  )
}
