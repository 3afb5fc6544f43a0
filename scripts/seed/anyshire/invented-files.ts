import type { StandIn } from '../stand-in-pdf.ts'

const paragraphs = [
  'This file is part of a demonstration with an invented council. Anyshire does not exist, and nobody has published this paper.',
  'The page of this document says what it would be about.',
]

const versions = Array.from({ length: 12 }, (_, index) => index + 1).map(
  (version) => [`priority-action-plan-version-${String(version)}.pdf`, version] as const,
)

/** Every PDF of this seed, by its file name. */
export const inventedFiles: Partial<Record<string, StandIn>> = {
  'report-of-the-full-inspection.pdf': { title: 'Report of the full inspection', paragraphs },
  'report-of-the-monitoring-inspection.pdf': {
    title: 'Report of the monitoring inspection',
    paragraphs,
  },
  'written-statement-of-action.pdf': { title: 'Written Statement of Action', paragraphs },
  'strategic-plan.pdf': { title: 'Strategic plan, 2024 to 2029', paragraphs },
  'newsletter-autumn.pdf': { title: 'Newsletter for families, autumn 2026', paragraphs },
  ...Object.fromEntries(
    versions.map(([name, version]) => [
      name,
      { title: `Priority action plan, version ${String(version)}`, paragraphs },
    ]),
  ),
}
