import DecisionsIcon from '@sanity/icons/CheckmarkCircle'
import SettingsIcon from '@sanity/icons/Cog'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'

const newestFirst = (S: StructureBuilder, type: string, title: string) =>
  S.documentTypeListItem(type)
    .title(title)
    .child(
      S.documentTypeList(type)
        .title(title)
        .defaultOrdering([{field: 'at', direction: 'desc'}]),
    )

/** The desk. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Content')
    .items([
      S.documentTypeListItem('treatment').title('Treatments'),
      S.divider(),
      S.documentTypeListItem('claim').title('Claims'),
      S.documentTypeListItem('disclaimer').title('Disclaimers'),
      S.divider(),
      S.documentTypeListItem('product').title('Products'),
      S.documentTypeListItem('person').title('People'),
      S.documentTypeListItem('location').title('Locations'),
      S.documentTypeListItem('redirect').title('Redirects'),
      S.divider(),
      S.listItem()
        .id('decisions')
        .title('Decisions')
        .icon(DecisionsIcon)
        .child(
          S.list()
            .title('Decisions')
            .items([
              newestFirst(S, 'approval', 'Approvals'),
              newestFirst(S, 'override', 'Published all the same'),
            ]),
        ),
      S.listItem()
        .id('siteSettings')
        .title('Site settings')
        .icon(SettingsIcon)
        .child(S.document().schemaType('siteSettings').documentId('siteSettings').title('Site settings')),
    ])
