SET VARIABLE earliest = (SELECT min(occurred_at) FROM staged_transactions);

SET VARIABLE latest = (SELECT max(occurred_at) FROM staged_transactions);

INSERT INTO staged_known
SELECT k.transaction_id, k.version FROM transactions k
SEMI JOIN staged_transactions s ON s.transaction_id = k.transaction_id
WHERE k.occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM staged_transactions s USING staged_known k
WHERE k.id = s.transaction_id AND k.version >= s.version;

DELETE FROM staged_known WHERE id NOT IN (SELECT transaction_id FROM staged_transactions);

DELETE FROM staged_answers
WHERE transaction_id NOT IN (SELECT transaction_id FROM staged_transactions);

DELETE FROM staged_ratings
WHERE transaction_id NOT IN (SELECT transaction_id FROM staged_transactions);

INSERT INTO staged_outcomes BY NAME
WITH expected AS (
    SELECT transaction_id, expectation FROM staged_ratings WHERE counts
    UNION SELECT transaction_id, expectation FROM staged_primary_outcomes
    UNION SELECT transaction_id, expectation FROM staged_secondary_outcomes
    UNION SELECT transaction_id, expectation FROM staged_supplier_outcomes
)
SELECT a.transaction_id, a.relationship_id, a.customer, a.customer_mark, a.customer_kind, a.tier, a.supplier,
    a.offering, coalesce(a.contact_point, a.answer_contact_point) AS contact_point, a.region, a.occurred_at, a.agreement_version, a.tenure,
    a.customer_since, a.promise, a.verdict, a.score, a.score_points, e.expectation, r.points, r.rating,
    steps_above_worst(q.direction, r.points, r.rating) AS good, q.need, q.weight, p.met, p.measured, p.primary_gap,
    s.basis, s.come_to_expect, s.secondary_gap, s.ceiling, s.usual_mean, s.usual_strength,
    s.usual_noise, s.usual_answers, o.supplier_met
FROM staged_answers a
JOIN expected e ON e.transaction_id = a.transaction_id
LEFT JOIN staged_ratings r
    ON r.response_id = a.response_id AND r.expectation = e.expectation
LEFT JOIN requirements q ON q.offering = a.offering
    AND q.agreement_version = a.agreement_version AND q.expectation = e.expectation
LEFT JOIN staged_primary_outcomes p
    ON p.transaction_id = e.transaction_id AND p.expectation = e.expectation
LEFT JOIN staged_secondary_outcomes s
    ON s.transaction_id = e.transaction_id AND s.expectation = e.expectation
LEFT JOIN staged_supplier_outcomes o
    ON o.transaction_id = e.transaction_id AND o.expectation = e.expectation
WHERE a.standing = 'COUNTS';

INSERT INTO changed_answers
WITH before AS MATERIALIZED (
    SELECT transaction_id, relationship_id, offering, occurred_at, expectation, points, good
    FROM outcomes
    WHERE good IS NOT NULL AND transaction_id IN (SELECT id FROM staged_known)
        AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest')
), after AS MATERIALIZED (
    SELECT transaction_id, relationship_id, offering, occurred_at, expectation, points, good
    FROM staged_outcomes WHERE good IS NOT NULL
)
SELECT DISTINCT currval('batches'), expectation, CAST(occurred_at AS DATE)
FROM ((FROM before EXCEPT FROM after) UNION (FROM after EXCEPT FROM before));

DELETE FROM answers
WHERE transaction_id IN (SELECT id FROM staged_known) AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM ratings
WHERE transaction_id IN (SELECT id FROM staged_known) AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM outcomes
WHERE transaction_id IN (SELECT id FROM staged_known) AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

DELETE FROM transactions
WHERE transaction_id IN (SELECT id FROM staged_known) AND occurred_at BETWEEN getvariable('earliest') AND getvariable('latest');

INSERT INTO answers FROM staged_answers;

INSERT INTO ratings FROM staged_ratings;

INSERT INTO outcomes FROM staged_outcomes;

INSERT INTO unchecked
SELECT DISTINCT currval('batches'), offering, expectation,
    CAST(date_trunc('month', occurred_at) AS DATE)
FROM staged_outcomes WHERE basis IS NOT NULL;

INSERT INTO transactions FROM staged_transactions;

UPDATE intake SET answered = heard.answered, score = heard.score, score_points = heard.score_points
FROM (
    SELECT t.transaction_id, a.transaction_id IS NOT NULL AS answered, a.score, a.score_points
    FROM staged_transactions t
    LEFT JOIN staged_answers a
        ON a.transaction_id = t.transaction_id AND a.standing = 'COUNTS'
) heard
-- A verdict knows the time to the millisecond.
WHERE intake.transaction_id = heard.transaction_id
    AND intake.occurred_at BETWEEN getvariable('earliest')
        AND getvariable('latest') + INTERVAL 1 MILLISECOND
    AND (intake.answered, intake.score, intake.score_points)
        IS DISTINCT FROM (heard.answered, heard.score, heard.score_points);

DELETE FROM staged_known;

DELETE FROM staged_transactions;

DELETE FROM staged_answers;

DELETE FROM staged_ratings;

DELETE FROM staged_primary_outcomes;

DELETE FROM staged_secondary_outcomes;

DELETE FROM staged_supplier_outcomes;

DELETE FROM staged_outcomes;
