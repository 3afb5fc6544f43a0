import { Box, Flex, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import type { EntryFile, FilesAnswer } from '../../documents/files-answers'
import { useTold } from '../use-told'

interface Props {
  readonly path: string
  /** Another after each save and publish. */
  readonly changedAt: string
}

const Uses = ({ uses, hidden }: EntryFile) => {
  if (uses.length === 0 && hidden === 0) return <Typography>Used nowhere else.</Typography>
  return (
    <>
      <Typography>Used in these too:</Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {uses.map(({ label, title, path, isPublished }) => (
          <li key={path}>
            <Link to={path}>{`The ${label} “${title}”`}</Link>
            {isPublished ? '' : ' (draft)'}
          </li>
        ))}
        {hidden > 0 && <li>{`${hidden} that you may not open`}</li>}
      </Box>
    </>
  )
}

/** The files of an entry as it is saved: what each is, and where else it is used. */
export const EntryFiles = ({ path, changedAt }: Props) => {
  const { answer, isSilent } = useTold<FilesAnswer>(path, changedAt)
  if (isSilent || answer === undefined) {
    return (
      <Typography role="status">
        {isSilent
          ? 'The cms did not say where the files are used. Reload the page.'
          : 'Asking where the files are used …'}
      </Typography>
    )
  }
  if (answer.files.length === 0) return <Typography>It has no files.</Typography>
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} width="100%" id="entry-files">
      {answer.files.map((file) => (
        <Box tag="li" key={file.documentId} style={{ overflowWrap: 'anywhere' }}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {file.name}
          </Typography>
          <Typography tag="p" textColor="neutral600">
            {file.words}
          </Typography>
          <Uses {...file} />
        </Box>
      ))}
    </Flex>
  )
}
