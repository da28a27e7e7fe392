DELETE FROM staged_offerings s USING offerings k
WHERE k.offering = s.offering AND k.version >= s.version;

DELETE FROM staged_requirements WHERE offering NOT IN (SELECT offering FROM staged_offerings);

DELETE FROM requirements WHERE offering IN (SELECT offering FROM staged_offerings);

INSERT INTO requirements FROM staged_requirements;

INSERT OR REPLACE INTO offerings FROM staged_offerings;

-- Whatever was rated for these offerings may count otherwise now.
INSERT INTO changed_answers
SELECT DISTINCT currval('batches'), r.expectation, CAST(t.occurred_at AS DATE)
FROM transactions t
JOIN ratings r ON r.transaction_id = t.transaction_id
WHERE t.offering IN (SELECT offering FROM staged_offerings);

DELETE FROM staged_offerings;

DELETE FROM staged_requirements;
