import { z } from 'zod'

// A strict content security policy forbids the code that zod compiles. Said before any schema is made: zod asks then.
z.config({ jitless: true })
