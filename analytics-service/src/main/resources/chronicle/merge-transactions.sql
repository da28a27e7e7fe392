DELETE FROM staged_transactions s USING transactions k
WHERE k.transaction_id = s.transaction_id AND k.version >= s.version;

INSERT INTO changed_answers
WITH before AS (
    SELECT * FROM counted_ratings
    WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions)
), after AS (
    SELECT * FROM staged_counted_ratings
)
SELECT DISTINCT currval('batches'), expectation, CAST(occurred_at AS DATE)
FROM ((FROM before EXCEPT FROM after) UNION (FROM after EXCEPT FROM before));

DELETE FROM answers WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

DELETE FROM ratings WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

DELETE FROM primary_outcomes
WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

DELETE FROM secondary_outcomes
WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

INSERT INTO answers FROM staged_answers
WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

INSERT INTO ratings FROM staged_ratings
WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

INSERT INTO primary_outcomes FROM staged_primary_outcomes
WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

INSERT INTO secondary_outcomes FROM staged_secondary_outcomes
WHERE transaction_id IN (SELECT transaction_id FROM staged_transactions);

INSERT INTO unchecked
SELECT DISTINCT currval('batches'), t.offering, s.expectation,
    CAST(date_trunc('month', t.occurred_at) AS DATE)
FROM staged_transactions t
JOIN staged_secondary_outcomes s ON s.transaction_id = t.transaction_id;

INSERT OR REPLACE INTO transactions FROM staged_transactions;

DELETE FROM staged_transactions;

DELETE FROM staged_answers;

DELETE FROM staged_ratings;

DELETE FROM staged_primary_outcomes;

DELETE FROM staged_secondary_outcomes;
