/** How the tests of another project use the lake: one line starts it, with the documents they need. */

import {startTestLake} from '@caveat/content-lake/testing'
import {createClient} from '@sanity/client'
import {recentPosts} from './recent-posts.ts'

const lake = startTestLake({documents: [{_id: 'ann', _type: 'author', name: 'Ann'}]})
afterAll(async () => (await lake).close())

test('the front page has the two newest posts with their authors, and no drafts', async () => {
  const client = createClient((await lake).clientConfig)
  const author = {_type: 'reference', _ref: 'ann'}
  for (const day of ['01', '02', '03']) {
    await client.create({_type: 'post', title: `Post of day ${day}`, publishedAt: `2026-03-${day}`, author})
  }
  await client.create({
    _id: 'drafts.secret',
    _type: 'post',
    title: 'Draft',
    publishedAt: '2026-03-09',
    author,
  })
  expect(await recentPosts(client)).toEqual([
    {title: 'Post of day 03', author: 'Ann'},
    {title: 'Post of day 02', author: 'Ann'},
  ])
})
