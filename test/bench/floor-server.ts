/** The floor: bare express, a parsed body, one durable insert into SQLite with the settings the office uses. Prints its address. */

import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import sqlite3 from 'sqlite3'

const db = new sqlite3.Database(join(mkdtempSync(join(tmpdir(), 'miaopi-floor-')), 'floor.db'))
db.exec('pragma journal_mode=wal; pragma synchronous=full; create table filed(id integer primary key, body text not null)', () => {
  const insert = db.prepare('insert into filed(body) values (?)')
  const app = express()
  app.post('/api/applications', express.json({ limit: '200kb' }), (request, response) => {
    insert.run(JSON.stringify(request.body), (error: Error | null) => {
      response.status(error === null ? 200 : 500).json({ ok: error === null })
    })
  })
  const server = app.listen(0, '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}\n`)
  })
})
