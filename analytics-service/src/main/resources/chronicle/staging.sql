-- A batch is laid out here before it is merged into the tables.
CREATE TEMP TABLE staged_withdrawn AS FROM withdrawn LIMIT 0;
CREATE TEMP TABLE staged_withdrawn_offerings AS SELECT offering FROM offerings LIMIT 0;
CREATE TEMP TABLE staged_progress AS FROM progress LIMIT 0;
CREATE TEMP TABLE staged_offerings AS FROM offerings LIMIT 0;
CREATE TEMP TABLE staged_requirements AS FROM requirements LIMIT 0;
CREATE TEMP TABLE staged_supplier_requirements AS FROM supplier_requirements LIMIT 0;
CREATE TEMP TABLE staged_intake AS
SELECT * EXCLUDE (asked_at, asked_over, answered, score, score_points) FROM intake LIMIT 0;
CREATE TEMP TABLE staged_transactions AS FROM transactions LIMIT 0;
CREATE TEMP TABLE staged_answers AS FROM answers LIMIT 0;
CREATE TEMP TABLE staged_ratings AS FROM ratings LIMIT 0;
CREATE TEMP TABLE staged_responses AS FROM responses LIMIT 0;
CREATE TEMP TABLE staged_comments AS FROM comments LIMIT 0;
CREATE TEMP TABLE staged_primary_outcomes AS
SELECT transaction_id, expectation, met, measured, primary_gap FROM outcomes LIMIT 0;
CREATE TEMP TABLE staged_secondary_outcomes AS
SELECT transaction_id, expectation, basis, come_to_expect, secondary_gap, ceiling, usual_mean,
    usual_strength, usual_noise, usual_answers
FROM outcomes LIMIT 0;
CREATE TEMP TABLE staged_supplier_outcomes AS
SELECT transaction_id, expectation, supplier_met FROM outcomes LIMIT 0;
CREATE TEMP TABLE staged_outcomes AS FROM outcomes LIMIT 0;
CREATE TEMP TABLE staged_invitations AS FROM invitations LIMIT 0;
CREATE TEMP TABLE staged_cases AS FROM cases LIMIT 0;
CREATE TEMP TABLE staged_fixes AS FROM fixes LIMIT 0;
CREATE TEMP TABLE staged_answers_again AS FROM answers_again LIMIT 0;

-- When the transactions happened that a batch has something of.
CREATE TEMP TABLE staged_times (transaction_id UUID NOT NULL, occurred_at TIMESTAMP NOT NULL);

-- Those of a batch that are in the tables already.
CREATE TEMP TABLE staged_known (id UUID NOT NULL, version BIGINT NOT NULL);
