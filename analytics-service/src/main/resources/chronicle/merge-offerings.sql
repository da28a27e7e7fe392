DELETE FROM staged_offerings s USING offerings k
WHERE k.offering = s.offering AND k.version >= s.version;

DELETE FROM staged_requirements WHERE offering NOT IN (SELECT offering FROM staged_offerings);

DELETE FROM requirements WHERE offering IN (SELECT offering FROM staged_offerings);

INSERT INTO requirements FROM staged_requirements;

DELETE FROM staged_supplier_requirements
WHERE offering NOT IN (SELECT offering FROM staged_offerings);

DELETE FROM supplier_requirements WHERE offering IN (SELECT offering FROM staged_offerings);

INSERT INTO supplier_requirements FROM staged_supplier_requirements;

INSERT OR REPLACE INTO offerings FROM staged_offerings;

-- Whatever was rated for these offerings may count otherwise now.
INSERT INTO changed_answers
SELECT DISTINCT currval('batches'), expectation, CAST(occurred_at AS DATE)
FROM outcomes
WHERE rating IS NOT NULL AND offering IN (SELECT offering FROM staged_offerings);

UPDATE outcomes SET good = agreed.good, need = agreed.need, weight = agreed.weight
FROM (
    SELECT o.rowid AS place, steps_above_worst(q.direction, o.points, o.rating) AS good, q.need,
        q.weight
    FROM outcomes o
    LEFT JOIN requirements q ON q.offering = o.offering
        AND q.agreement_version = o.agreement_version AND q.expectation = o.expectation
    WHERE o.offering IN (SELECT offering FROM staged_offerings)
        AND (o.good, o.need, o.weight) IS DISTINCT FROM
            (steps_above_worst(q.direction, o.points, o.rating), q.need, q.weight)
) agreed
WHERE outcomes.rowid = agreed.place;

DELETE FROM staged_offerings;

DELETE FROM staged_requirements;

DELETE FROM staged_supplier_requirements;
