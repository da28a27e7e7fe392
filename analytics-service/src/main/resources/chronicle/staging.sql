-- A batch is laid out here before it is merged into the tables.
CREATE TEMP TABLE staged_progress AS FROM progress LIMIT 0;
CREATE TEMP TABLE staged_offerings AS FROM offerings LIMIT 0;
CREATE TEMP TABLE staged_requirements AS FROM requirements LIMIT 0;
CREATE TEMP TABLE staged_intake AS FROM intake LIMIT 0;
CREATE TEMP TABLE staged_transactions AS FROM transactions LIMIT 0;
CREATE TEMP TABLE staged_answers AS FROM answers LIMIT 0;
CREATE TEMP TABLE staged_ratings AS FROM ratings LIMIT 0;
CREATE TEMP TABLE staged_responses AS FROM responses LIMIT 0;
CREATE TEMP TABLE staged_comments AS FROM comments LIMIT 0;
CREATE TEMP TABLE staged_primary_outcomes AS FROM primary_outcomes LIMIT 0;
CREATE TEMP TABLE staged_secondary_outcomes AS FROM secondary_outcomes LIMIT 0;
CREATE TEMP TABLE staged_invitations AS FROM invitations LIMIT 0;
CREATE TEMP TABLE staged_cases AS FROM cases LIMIT 0;

-- Those of a batch that are in the tables already.
CREATE TEMP TABLE staged_known (id UUID NOT NULL, version BIGINT NOT NULL);

CREATE TEMP VIEW staged_counted_ratings AS
SELECT t.transaction_id, t.relationship_id, t.offering, t.occurred_at, r.expectation, r.points,
    CASE q.direction WHEN 'HIGH_IS_GOOD' THEN r.rating - 1 ELSE r.points - r.rating END AS good
FROM staged_transactions t
JOIN staged_answers a ON a.transaction_id = t.transaction_id AND a.standing = 'COUNTS'
JOIN staged_ratings r ON r.response_id = a.response_id
JOIN requirements q ON q.offering = t.offering
    AND q.agreement_version = t.agreement_version AND q.expectation = r.expectation;
