import assert from 'node:assert/strict'
import { isArticle, isArticleName, isReviewable, proseKind } from '../../../src/workspace/prose.ts'

const arabic = 'قال رئيس البلدية إن الجسر الجديد فوق الوادي سيفتح أمام السيارات صباح الغد.'
const hebrew = 'ראש העיר אמר היום כי הגשר החדש מעל הנחל ייפתח מחר בבוקר לתנועת כלי רכב.'
const english =
  'The mayor said on Monday that the new bridge over the river was to be opened to the public in the morning, and that the old one is to be closed for repairs.'
const requirements = 'numpy==1.26.0\npandas>=2.0\nrequests\n# pinned for the build of the wheels\nscipy==1.11'
const cmake =
  'cmake_minimum_required(VERSION 3.20)\nproject(demo)\nadd_executable(demo main.cpp a.cpp b.cpp c.cpp d.cpp)\n'
const robots = 'User-agent: *\nDisallow: /private/\nAllow: /public/\nSitemap: https://example.org/sitemap.xml\n'

describe('proseKind', () => {
  it('knows the languages that are read', () => {
    assert.equal(proseKind(arabic), 'arabic')
    assert.equal(proseKind(hebrew), 'hebrew')
    assert.equal(proseKind(english), 'latin')
  })

  it('leaves what programs read alone', () => {
    for (const text of [requirements, cmake, robots, '', '0\n188\n']) assert.equal(proseKind(text), undefined, text)
  })

  it('leaves prose in a script that is not read alone', () => {
    const russian = 'Мэр города заявил в понедельник что новый мост через реку откроют утром для всех машин.'
    assert.equal(proseKind(russian), undefined)
  })
})

describe('isReviewable', () => {
  it('wants one Arabic article, or a folder that is mostly prose', () => {
    assert.equal(isReviewable([requirements, cmake, arabic]), true)
    assert.equal(isReviewable([requirements, cmake, robots]), false)
    assert.equal(isReviewable([requirements, cmake, english]), false)
    assert.equal(isReviewable([english, robots]), true)
    assert.equal(isReviewable([]), false)
  })
})

describe('isArticleName', () => {
  it('knows the text files of software by their names', () => {
    for (const name of [
      'requirements.txt',
      'requirements-dev.txt',
      'src/CMakeLists.txt',
      'robots.txt',
      'LICENSE.txt',
      'a.md',
    ])
      assert.equal(isArticleName(name), false, name)
    assert.equal(isArticleName('news/001_outlet.txt'), true)
  })
})

describe('isArticle', () => {
  it('takes whatever an ordinary name holds', () => {
    assert.equal(isArticle('news/001_outlet.txt', requirements), true)
    assert.equal(isArticle('news/001_outlet.md', arabic), false)
  })

  it('takes a name that software uses only for prose in a language that is reviewed', () => {
    assert.equal(isArticle('readme.txt', arabic), true)
    assert.equal(isArticle('security_council.txt', hebrew), true)
    assert.equal(isArticle('LICENSE.txt', english), false)
    assert.equal(isArticle('requirements.txt', requirements), false)
  })
})
