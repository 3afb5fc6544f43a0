import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql'

/**
 * Refuses every operation that is not a query. Strapi offers mutations of files whatever is
 * switched off, and a token that may not use them is a lesser wall than one that stands for all.
 */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.QUERY) {
      context.reportError(
        new GraphQLError(
          `The cms is only read over GraphQL: it answers queries, and no ${node.operation}. Change content in the panel.`,
          { nodes: [node] },
        ),
      )
    }
  },
})
