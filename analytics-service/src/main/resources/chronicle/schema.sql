-- What has been read, and the tables that come of it. Instants are UTC, to the microsecond.
CREATE TABLE progress (
    topic VARCHAR NOT NULL,
    part INTEGER NOT NULL,
    next BIGINT NOT NULL,
    PRIMARY KEY (topic, part)
);

CREATE TABLE offerings (
    offering VARCHAR PRIMARY KEY,
    version BIGINT NOT NULL,
    name VARCHAR NOT NULL
);

-- The customer's requirements of every version of every agreement.
CREATE TABLE requirements (
    offering VARCHAR NOT NULL,
    agreement_version INTEGER NOT NULL,
    expectation VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    need VARCHAR NOT NULL,
    stage VARCHAR NOT NULL,
    must_be BOOLEAN NOT NULL,
    points INTEGER,
    direction VARCHAR NOT NULL,
    target INTEGER,
    weight DOUBLE NOT NULL
);

CREATE TABLE supplier_requirements (
    offering VARCHAR NOT NULL,
    agreement_version INTEGER NOT NULL,
    requirement VARCHAR NOT NULL,
    text VARCHAR NOT NULL
);

-- Of what there are millions nothing is a declared key: an index of random ids has to be in memory,
-- and most of it is written again with each checkpoint. A batch finds what it replaces by the time
-- its transactions happened, which never changes: rows of about the same time came about together,
-- and blocks of rows of other times are passed over.

-- The rows of one customer are found by a number that is made of its name and quick to compare: where
-- that is right, the name is looked at.

-- Every transaction that came in, with what was planned for it and, once it is known, when it was
-- asked about and what was said in the answer that counts.
CREATE TABLE intake (
    transaction_id UUID NOT NULL,
    relationship_id UUID NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    customer VARCHAR NOT NULL,
    customer_mark INTEGER NOT NULL,
    customer_kind VARCHAR NOT NULL,
    tier VARCHAR,
    supplier VARCHAR NOT NULL,
    offering VARCHAR NOT NULL,
    contact_point VARCHAR,
    region VARCHAR,
    occurred_at TIMESTAMP NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    amount DECIMAL(18, 4),
    currency VARCHAR,
    not_asked_because VARCHAR,
    -- How often it was moved to another customer, supplier or offering.
    placement INTEGER NOT NULL,
    asked_at TIMESTAMP,
    -- The contact point they were asked at.
    asked_over VARCHAR,
    answered BOOLEAN NOT NULL,
    score INTEGER,
    score_points INTEGER
);

-- Every transaction that was judged, answered or not.
CREATE TABLE transactions (
    transaction_id UUID NOT NULL,
    version BIGINT NOT NULL,
    relationship_id UUID NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    occurred_at TIMESTAMP NOT NULL
);

-- Every answer, with its transaction and the verdict on it.
CREATE TABLE answers (
    transaction_id UUID NOT NULL,
    relationship_id UUID NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    customer VARCHAR NOT NULL,
    customer_mark INTEGER NOT NULL,
    customer_kind VARCHAR NOT NULL,
    tier VARCHAR,
    supplier VARCHAR NOT NULL,
    offering VARCHAR NOT NULL,
    contact_point VARCHAR,
    region VARCHAR,
    occurred_at TIMESTAMP NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    -- When it happened by the organisation's own clocks: 1 is Monday.
    weekday INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    agreement_version INTEGER NOT NULL,
    parameters INTEGER NOT NULL,
    tenure VARCHAR,
    customer_since INTEGER,
    promise VARCHAR,
    -- Whether all that the supplier requires was met, as far as it was measured.
    supplier_met BOOLEAN,
    verdict VARCHAR,
    slipped BOOLEAN,
    gap DOUBLE,
    response_id UUID NOT NULL,
    answer_external_id VARCHAR NOT NULL,
    standing VARCHAR NOT NULL,
    answered_at TIMESTAMP NOT NULL,
    answer_recorded_at TIMESTAMP NOT NULL,
    answer_contact_point VARCHAR NOT NULL,
    score INTEGER,
    score_points INTEGER,
    recommend INTEGER,
    ease INTEGER
);

CREATE TABLE ratings (
    transaction_id UUID NOT NULL,
    response_id UUID NOT NULL,
    expectation VARCHAR NOT NULL,
    points INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    counts BOOLEAN NOT NULL,
    occurred_at TIMESTAMP NOT NULL
);

-- Every answer as its survey has it, and the customer's own words in it. Words are personal: an
-- answer that has been emptied takes them out.
CREATE TABLE responses (
    response_id UUID NOT NULL,
    version BIGINT NOT NULL,
    transaction_id UUID NOT NULL,
    -- Null until the transaction is known; so it is of invitations.
    occurred_at TIMESTAMP
);

CREATE TABLE comments (
    response_id UUID NOT NULL,
    question VARCHAR NOT NULL,
    text VARCHAR NOT NULL
);

-- What came of each requirement of either side in an answer that counts: how it was rated, and what
-- was found out about it. The transaction's own columns are here once more, so that figures need no join.
CREATE TABLE outcomes (
    transaction_id UUID NOT NULL,
    relationship_id UUID NOT NULL,
    customer VARCHAR NOT NULL,
    customer_mark INTEGER NOT NULL,
    customer_kind VARCHAR NOT NULL,
    tier VARCHAR,
    supplier VARCHAR NOT NULL,
    offering VARCHAR NOT NULL,
    contact_point VARCHAR,
    region VARCHAR,
    occurred_at TIMESTAMP NOT NULL,
    agreement_version INTEGER NOT NULL,
    tenure VARCHAR,
    customer_since INTEGER,
    promise VARCHAR,
    verdict VARCHAR,
    score INTEGER,
    score_points INTEGER,
    expectation VARCHAR NOT NULL,
    points INTEGER,
    rating INTEGER,
    -- Steps above the worst of the scale; null unless the agreement has the expectation, as are the
    -- next two.
    good INTEGER,
    need VARCHAR,
    weight DOUBLE,
    met BOOLEAN,
    -- Null unless the expectation is primary.
    measured BOOLEAN,
    primary_gap DOUBLE,
    -- Null unless there is something to compare the rating with; so are all below.
    basis VARCHAR,
    come_to_expect DOUBLE,
    secondary_gap DOUBLE,
    ceiling BOOLEAN,
    usual_mean DOUBLE,
    usual_strength DOUBLE,
    usual_noise DOUBLE,
    usual_answers BIGINT,
    -- Null unless the requirement is the supplier's and was measured.
    supplier_met BOOLEAN
);

CREATE TABLE invitations (
    invitation_id UUID NOT NULL,
    version BIGINT NOT NULL,
    transaction_id UUID NOT NULL,
    asked_for VARCHAR NOT NULL,
    contact_point VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    reason VARCHAR,
    sent_at TIMESTAMP,
    occurred_at TIMESTAMP
);

CREATE TABLE cases (
    case_id UUID NOT NULL,
    version BIGINT NOT NULL,
    transaction_id UUID NOT NULL,
    status VARCHAR NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    -- Until when the customer should have heard from us at first: unlike a due time it never moves.
    first_due_at TIMESTAMP NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    first_contact_at TIMESTAMP,
    resolved_at TIMESTAMP,
    recovered_at TIMESTAMP,
    root_cause VARCHAR,
    -- The case that goes on for this one.
    merged_into UUID
);

-- What customers said when they were asked again after a case was resolved.
CREATE TABLE answers_again (
    response_id UUID NOT NULL,
    version BIGINT NOT NULL,
    case_id UUID NOT NULL,
    answered_at TIMESTAMP NOT NULL,
    counts BOOLEAN NOT NULL,
    score INTEGER,
    score_points INTEGER
);

-- What was done about root causes, and where: a row for each supplier, or one without for all.
CREATE TABLE fixes (
    fix_id UUID NOT NULL,
    root_cause VARCHAR NOT NULL,
    supplier VARCHAR,
    fixed_at TIMESTAMP NOT NULL
);

-- Answers that were added, changed or withdrawn, by the day of their transaction: they may change
-- what was usual before later months.
CREATE TABLE changed_answers (
    batch BIGINT NOT NULL,
    expectation VARCHAR NOT NULL,
    day DATE NOT NULL
);

-- Newly judged, and not yet compared with what is usual.
CREATE TABLE unchecked (
    batch BIGINT NOT NULL,
    offering VARCHAR NOT NULL,
    expectation VARCHAR NOT NULL,
    month DATE NOT NULL
);

-- Transactions that were taken back: nothing that is heard of them comes in any more.
CREATE TABLE withdrawn (transaction_id UUID PRIMARY KEY);

CREATE SEQUENCE batches START 1;

-- A rating in steps above the worst of its scale; null without a direction.
CREATE MACRO steps_above_worst(direction, points, rating) AS
CASE direction WHEN 'HIGH_IS_GOOD' THEN rating - 1 WHEN 'LOW_IS_GOOD' THEN points - rating END;

-- What figures are counted from. `happened_at` is the instant that puts a row into its period.
-- Where nobody said at which contact point a transaction happened, it is the one that it was asked about
-- or answered at.
CREATE VIEW all_answers AS
SELECT * REPLACE (coalesce(contact_point, answer_contact_point) AS contact_point),
    occurred_at AS happened_at
FROM answers;

CREATE VIEW counted_answers AS
FROM all_answers WHERE standing = 'COUNTS';

-- With the root cause of the case that an answer made.
CREATE VIEW answers_and_causes AS
SELECT a.*, c.root_cause
FROM all_answers a LEFT JOIN cases c ON c.transaction_id = a.transaction_id;

CREATE VIEW counted_and_quarantined_answers AS
FROM counted_answers
UNION ALL
FROM (
    FROM all_answers WHERE standing = 'QUARANTINED' AND transaction_id NOT IN (
        SELECT transaction_id FROM counted_answers WHERE transaction_id IN (
            SELECT transaction_id FROM answers WHERE standing = 'QUARANTINED'
        )
    )
    QUALIFY row_number() OVER (PARTITION BY transaction_id
        ORDER BY answered_at DESC, answer_external_id DESC, response_id DESC) = 1
);

CREATE VIEW promises AS
SELECT *, occurred_at AS happened_at FROM outcomes WHERE measured IS NOT NULL;

CREATE VIEW requirements_of_suppliers AS
SELECT *, occurred_at AS happened_at FROM outcomes WHERE supplier_met IS NOT NULL;

CREATE VIEW rated AS
SELECT *, occurred_at AS happened_at, 100.0 * good / (points - 1) AS performance
FROM outcomes WHERE good IS NOT NULL;

CREATE VIEW came_in AS
SELECT * REPLACE (coalesce(contact_point, asked_over) AS contact_point) FROM intake;

CREATE VIEW all_transactions AS
SELECT *, occurred_at AS happened_at FROM came_in;

CREATE VIEW asked AS
SELECT *, asked_at AS happened_at FROM came_in WHERE asked_at IS NOT NULL;

-- When each transaction was asked about.
CREATE VIEW sent_invitations AS
SELECT transaction_id, sent_at AS asked_at, contact_point AS asked_over, occurred_at
FROM invitations WHERE asked_for = 'TRANSACTION' AND sent_at IS NOT NULL;

-- Until when a chronicle of an earlier time knows everything; empty in one that goes on.
CREATE TABLE known (until TIMESTAMP NOT NULL);

-- The instant of the newest fact: what was due by then and has not happened is late. No clock is
-- asked, so that the same facts give the same figures whenever they are counted. That a case
-- escalates is a fact, too: it tells that still nothing has happened.
CREATE VIEW latest_fact AS
SELECT coalesce((SELECT max(until) FROM known), max(instant)) AS instant FROM (
    SELECT max(recorded_at) AS instant FROM intake
    UNION ALL SELECT max(answer_recorded_at) FROM answers
    UNION ALL SELECT max(opened_at) FROM cases
    UNION ALL SELECT max(changed_at) FROM cases
    UNION ALL SELECT max(first_contact_at) FROM cases
    UNION ALL SELECT max(resolved_at) FROM cases
    UNION ALL SELECT max(recovered_at) FROM cases
);

-- Where merged cases go on in the end: their customers wait for that one. They have heard of their
-- case when they first heard of any that went on for it.
CREATE VIEW goes_on AS
WITH RECURSIVE step(case_id, merged_into) AS (
    SELECT case_id, merged_into FROM cases WHERE merged_into IS NOT NULL
    UNION
    SELECT s.case_id, c.merged_into FROM step s JOIN cases c ON c.case_id = s.merged_into
    WHERE c.merged_into IS NOT NULL
)
SELECT s.case_id, min(c.first_contact_at) AS first_contact_at,
    max(c.status) FILTER (WHERE c.merged_into IS NULL) AS status,
    max(c.resolved_at) FILTER (WHERE c.merged_into IS NULL) AS resolved_at
FROM step s JOIN cases c ON c.case_id = s.merged_into GROUP BY s.case_id;

-- A merged case has been heard of and put right when the one that goes on has; it still counts for
-- itself, so that nobody makes a late case vanish by merging it. What is worked on once more after it
-- was resolved is not put right, whatever the team said then.
CREATE VIEW followed_up AS
SELECT t.*, c.case_id, c.opened_at AS happened_at, c.status, c.first_due_at,
    coalesce(c.first_contact_at, g.first_contact_at) AS first_contact_at,
    c.resolved_at, c.recovered_at, c.root_cause,
    CASE WHEN coalesce(g.status, c.status) IN ('RESOLVED', 'RECOVERED', 'CLOSED')
        THEN CASE WHEN g.case_id IS NULL THEN c.resolved_at ELSE g.resolved_at END
    END AS put_right_at,
    (SELECT instant FROM latest_fact) AS known_until
FROM cases c
LEFT JOIN goes_on g ON g.case_id = c.case_id
JOIN came_in t ON t.transaction_id = c.transaction_id;

-- The cases whose customer said how it was before and after: both times by how we did, and the last
-- they said.
CREATE VIEW followed_up_and_asked_again AS
SELECT f.*, a.answered_at AS answered_again_at, a.score AS score_again,
    a.score_points AS score_again_points
FROM followed_up f
JOIN (
    FROM answers_again WHERE counts AND score IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY case_id ORDER BY answered_at DESC, response_id DESC) = 1
) a ON a.case_id = f.case_id
WHERE f.score IS NOT NULL;

-- Whether somebody came again to a team is known until here: a past that was brought in today ends in
-- the past.
CREATE VIEW latest_transactions AS
SELECT supplier, max(occurred_at) AS instant FROM intake GROUP BY supplier;

-- Rows that are put in order before they are counted do not fit into memory by the million, so these
-- are told of one part of the customers at a time.
CREATE MACRO is_of_part(id, part, parts) AS hash(id) % parts = part;

-- The same of rows with a customer; of no parts, the customers with this mark.
CREATE MACRO is_customer_of_part(customer, mark, part, parts) AS
CASE WHEN parts = 0 THEN mark = part ELSE is_of_part(customer, part, parts) END;

-- When the customer of each answer had the next transaction with the same team.
CREATE MACRO answers_and_what_followed(part, parts) AS TABLE
SELECT a.*, n.occurred_at AS next_at, l.instant AS known_until
FROM (FROM counted_answers WHERE is_customer_of_part(customer, customer_mark, part, parts)) a
LEFT JOIN latest_transactions l ON l.supplier = a.supplier
ASOF LEFT JOIN (
    SELECT hash(customer, supplier) AS customer_of_team, occurred_at
    FROM intake WHERE is_customer_of_part(customer, customer_mark, part, parts)
) n ON n.customer_of_team = hash(a.customer, a.supplier) AND a.occurred_at < n.occurred_at;

-- What the customer of each answer spent afterwards with the same team, in the same currency.
CREATE MACRO answers_and_what_was_spent(part, parts) AS TABLE
SELECT a.*, s.currency, s.spent, l.instant AS known_until
FROM (FROM counted_answers WHERE is_customer_of_part(customer, customer_mark, part, parts)) a
JOIN (
    SELECT transaction_id, currency, coalesce(sum(amount) OVER (
        PARTITION BY customer, supplier, currency ORDER BY occurred_at
        RANGE BETWEEN INTERVAL 1 MICROSECOND FOLLOWING AND INTERVAL 180 DAY FOLLOWING), 0) AS spent
    FROM intake
    WHERE amount IS NOT NULL AND currency IS NOT NULL
        AND is_customer_of_part(customer, customer_mark, part, parts)
) s ON s.transaction_id = a.transaction_id
LEFT JOIN latest_transactions l ON l.supplier = a.supplier;

-- What became of each transaction: what its invitation says, else what was planned.
CREATE VIEW dispositions AS
SELECT t.*, t.occurred_at AS happened_at,
    CASE
        WHEN i.status IN ('SCHEDULED', 'DEFERRED') THEN 'deferred'
        WHEN i.status = 'SUPPRESSED' THEN 'suppressed'
        WHEN i.status = 'FAILED' THEN 'failed'
        WHEN i.status = 'BOUNCED' THEN 'bounced'
        WHEN i.status = 'SENT' THEN 'pending'
        WHEN i.status IS NOT NULL THEN 'delivered'
        WHEN t.not_asked_because IS NOT NULL THEN 'suppressed'
        ELSE 'deferred'
    END AS disposition,
    CASE WHEN i.status = 'SUPPRESSED' THEN i.reason
        WHEN i.status IS NULL THEN t.not_asked_because END AS reason
FROM came_in t
LEFT JOIN (
    SELECT * FROM invitations WHERE asked_for = 'TRANSACTION'
    QUALIFY row_number() OVER (PARTITION BY transaction_id ORDER BY version DESC, invitation_id) = 1
) i ON i.transaction_id = t.transaction_id;
