-- What stands behind the figures of a frozen month: which requests counted, and where.

ALTER TABLE rate_month ADD COLUMN requests TEXT;
