import { GraphQLError, type ValidationRule } from 'graphql'

/**
 * Refuses every alias. What is asked for twice under one name is looked up once, and depth and pages bound the rest; with
 * aliases one query could ask for all there is three hundred times within its tokens. The site uses none.
 */
export const noAliases: ValidationRule = (context) => ({
  Field(node) {
    if (node.alias === undefined) return
    context.reportError(
      new GraphQLError(
        `The cms gives each field under its own name: ask for ${node.name.value} without "${node.alias.value}:".`,
        { nodes: [node] },
      ),
    )
  },
})
