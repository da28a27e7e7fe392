INSERT INTO staged_known
SELECT k.transaction_id, k.version FROM transactions k
SEMI JOIN staged_transactions s ON s.transaction_id = k.transaction_id;

DELETE FROM staged_transactions s USING staged_known k
WHERE k.id = s.transaction_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT transaction_id FROM staged_transactions);

-- Step by step, each result laid down before the next join: joined as a whole, all there is would be
-- read for the few that are known.
INSERT INTO changed_answers
WITH known AS MATERIALIZED (
    SELECT * FROM transactions WHERE transaction_id IN (SELECT id FROM staged_known)
), known_answers AS MATERIALIZED (
    SELECT * FROM answers WHERE transaction_id IN (SELECT id FROM staged_known)
), known_ratings AS MATERIALIZED (
    SELECT * FROM ratings WHERE transaction_id IN (SELECT id FROM staged_known)
), rated_before AS MATERIALIZED (
    SELECT t.*, r.expectation, r.points, r.rating
    FROM known t
    JOIN known_answers a ON a.transaction_id = t.transaction_id AND a.standing = 'COUNTS'
    JOIN known_ratings r ON r.response_id = a.response_id
), rated_after AS MATERIALIZED (
    SELECT t.*, r.expectation, r.points, r.rating
    FROM staged_transactions t
    JOIN staged_answers a ON a.transaction_id = t.transaction_id AND a.standing = 'COUNTS'
    JOIN staged_ratings r ON r.response_id = a.response_id
), before AS MATERIALIZED (
    SELECT t.transaction_id, t.relationship_id, t.offering, t.occurred_at, t.expectation, t.points,
        t.rating, q.direction
    FROM rated_before t
    JOIN requirements q ON q.offering = t.offering
        AND q.agreement_version = t.agreement_version AND q.expectation = t.expectation
), after AS MATERIALIZED (
    SELECT t.transaction_id, t.relationship_id, t.offering, t.occurred_at, t.expectation, t.points,
        t.rating, q.direction
    FROM rated_after t
    JOIN requirements q ON q.offering = t.offering
        AND q.agreement_version = t.agreement_version AND q.expectation = t.expectation
)
SELECT DISTINCT currval('batches'), expectation, CAST(occurred_at AS DATE)
FROM ((FROM before EXCEPT FROM after) UNION (FROM after EXCEPT FROM before));

DELETE FROM answers WHERE transaction_id IN (SELECT id FROM staged_known);

DELETE FROM ratings WHERE transaction_id IN (SELECT id FROM staged_known);

DELETE FROM primary_outcomes WHERE transaction_id IN (SELECT id FROM staged_known);

DELETE FROM secondary_outcomes WHERE transaction_id IN (SELECT id FROM staged_known);

DELETE FROM transactions WHERE transaction_id IN (SELECT id FROM staged_known);

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

INSERT INTO transactions FROM staged_transactions;

DELETE FROM staged_known;

DELETE FROM staged_transactions;

DELETE FROM staged_answers;

DELETE FROM staged_ratings;

DELETE FROM staged_primary_outcomes;

DELETE FROM staged_secondary_outcomes;
