const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'label',
  'alt',
  'description',
])
const hasLetters = (text) => /\p{L}{2,}/u.test(text)

/** Words that a person reads come from the catalogues, never from the markup. */
export const noUntranslatedText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { untranslated: 'Take these words from the message catalogues.' },
  },
  create(context) {
    return {
      JSXText(node) {
        if (hasLetters(node.value)) context.report({ node, messageId: 'untranslated' })
      },
      JSXAttribute(node) {
        if (!spokenAttributes.has(node.name.name)) return
        const value = node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value
        if (value?.type === 'Literal' && typeof value.value === 'string' && hasLetters(value.value))
          context.report({ node, messageId: 'untranslated' })
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === 'JSXAttribute') return
        const { expression } = node
        if (expression.type === 'Literal' && typeof expression.value === 'string' && hasLetters(expression.value))
          context.report({ node, messageId: 'untranslated' })
      },
    }
  },
}
