/** Every exported function, type and constant of core carries a doc comment. */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say what {{name}} promises, in a /** */ comment.' },
  },
  create(context) {
    const { sourceCode } = context
    return {
      ExportNamedDeclaration(node) {
        if (node.declaration === null || isPairedType(node)) return
        const before = sourceCode.getCommentsBefore(node).at(-1)
        if (before?.type === 'Block' && before.value.startsWith('*')) return
        context.report({ node, messageId: 'missing', data: { name: nameOf(node.declaration) } })
      },
    }

    /** `export type X = z.infer<typeof x>` shares the comment of the schema it is inferred from. */
    function isPairedType(node) {
      const { declaration } = node
      return (
        declaration.type === 'TSTypeAliasDeclaration' &&
        /^(z\.(infer|input|output)<|\(typeof |(typeof )|Id<)/u.test(sourceCode.getText(declaration.typeAnnotation))
      )
    }

    function nameOf(declaration) {
      return declaration.id?.name ?? declaration.declarations?.[0]?.id?.name ?? 'this export'
    }
  },
}
