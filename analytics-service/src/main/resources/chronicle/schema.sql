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

-- Of what there are millions nothing is a declared key: an index of random ids has to be in memory,
-- and most of it is written again with each checkpoint. A batch finds what it replaces in one scan.

-- Every transaction that came in, with what was planned for it.
CREATE TABLE intake (
    transaction_id UUID NOT NULL,
    relationship_id UUID NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    customer VARCHAR NOT NULL,
    customer_kind VARCHAR NOT NULL,
    tier VARCHAR,
    supplier VARCHAR NOT NULL,
    offering VARCHAR NOT NULL,
    contact_point VARCHAR,
    region VARCHAR,
    occurred_at TIMESTAMP NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    not_asked_because VARCHAR
);

-- Every transaction as judged, with what was said in the answer that counts, if one is heard: most
-- figures are of these, and need no join then.
CREATE TABLE transactions (
    transaction_id UUID NOT NULL,
    version BIGINT NOT NULL,
    relationship_id UUID NOT NULL,
    source VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    customer VARCHAR NOT NULL,
    customer_kind VARCHAR NOT NULL,
    tier VARCHAR,
    supplier VARCHAR NOT NULL,
    offering VARCHAR NOT NULL,
    contact_point VARCHAR,
    region VARCHAR,
    occurred_at TIMESTAMP NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    agreement_version INTEGER NOT NULL,
    parameters INTEGER NOT NULL,
    promise VARCHAR,
    verdict VARCHAR,
    slipped BOOLEAN,
    gap DOUBLE,
    heard BOOLEAN NOT NULL,
    score INTEGER,
    score_points INTEGER,
    recommend INTEGER
);

CREATE TABLE answers (
    transaction_id UUID NOT NULL,
    response_id UUID NOT NULL,
    external_id VARCHAR NOT NULL,
    standing VARCHAR NOT NULL,
    answered_at TIMESTAMP NOT NULL,
    recorded_at TIMESTAMP NOT NULL,
    contact_point VARCHAR NOT NULL,
    score INTEGER,
    score_points INTEGER,
    recommend INTEGER
);

CREATE TABLE ratings (
    transaction_id UUID NOT NULL,
    response_id UUID NOT NULL,
    expectation VARCHAR NOT NULL,
    points INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    counts BOOLEAN NOT NULL
);

-- Every answer as its survey has it, and the customer's own words in it. Words are personal: an
-- answer that has been emptied takes them out.
CREATE TABLE responses (
    response_id UUID NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE comments (
    response_id UUID NOT NULL,
    question VARCHAR NOT NULL,
    text VARCHAR NOT NULL
);

CREATE TABLE primary_outcomes (
    transaction_id UUID NOT NULL,
    expectation VARCHAR NOT NULL,
    met BOOLEAN,
    measured BOOLEAN NOT NULL,
    gap DOUBLE
);

CREATE TABLE secondary_outcomes (
    transaction_id UUID NOT NULL,
    expectation VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    learned DOUBLE,
    gap DOUBLE,
    ceiling BOOLEAN NOT NULL,
    usual_mean DOUBLE NOT NULL,
    usual_strength DOUBLE NOT NULL,
    usual_noise DOUBLE NOT NULL,
    usual_answers BIGINT NOT NULL
);

CREATE TABLE invitations (
    invitation_id UUID NOT NULL,
    version BIGINT NOT NULL,
    transaction_id UUID NOT NULL,
    asked_for VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    reason VARCHAR,
    sent_at TIMESTAMP
);

CREATE TABLE cases (
    case_id UUID NOT NULL,
    version BIGINT NOT NULL,
    transaction_id UUID NOT NULL,
    status VARCHAR NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    due_at TIMESTAMP NOT NULL,
    first_contact_at TIMESTAMP,
    resolved_at TIMESTAMP,
    recovered_at TIMESTAMP
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

CREATE SEQUENCE batches START 1;

-- The ratings that count, with the direction of their scale as it was agreed at the time.
CREATE VIEW counted_ratings AS
SELECT t.transaction_id, t.relationship_id, t.offering, t.occurred_at, r.expectation, r.points,
    CASE q.direction WHEN 'HIGH_IS_GOOD' THEN r.rating - 1 ELSE r.points - r.rating END AS good
FROM transactions t
JOIN ratings r ON r.transaction_id = t.transaction_id AND r.counts
JOIN requirements q ON q.offering = t.offering
    AND q.agreement_version = t.agreement_version AND q.expectation = r.expectation;

-- What figures are counted from. `happened_at` is the instant that puts a row into its period.
CREATE VIEW counted_answers AS
SELECT * EXCLUDE (heard), occurred_at AS happened_at FROM transactions WHERE heard;

CREATE VIEW all_answers AS
SELECT t.* EXCLUDE (heard, score, score_points, recommend), t.occurred_at AS happened_at,
    a.response_id, a.external_id AS answer_external_id, a.standing,
    a.answered_at, a.recorded_at AS answer_recorded_at, a.contact_point AS answer_contact_point,
    a.score, a.score_points, a.recommend
FROM transactions t
JOIN answers a ON a.transaction_id = t.transaction_id;

CREATE VIEW promises AS
SELECT c.*, p.expectation, p.met, p.measured
FROM counted_answers c
JOIN primary_outcomes p ON p.transaction_id = c.transaction_id;

CREATE VIEW rated AS
SELECT c.*, r.expectation,
    100.0 * CASE q.direction WHEN 'HIGH_IS_GOOD' THEN r.rating - 1 ELSE r.points - r.rating END
        / (r.points - 1) AS performance,
    p.gap AS primary_gap, s.gap AS secondary_gap, s.basis, s.ceiling, s.learned AS come_to_expect
FROM counted_answers c
JOIN ratings r ON r.transaction_id = c.transaction_id AND r.counts
JOIN requirements q ON q.offering = c.offering
    AND q.agreement_version = c.agreement_version AND q.expectation = r.expectation
LEFT JOIN primary_outcomes p
    ON p.transaction_id = c.transaction_id AND p.expectation = r.expectation
LEFT JOIN secondary_outcomes s
    ON s.transaction_id = c.transaction_id AND s.expectation = r.expectation;

CREATE VIEW all_transactions AS
SELECT *, occurred_at AS happened_at FROM intake;

CREATE VIEW asked AS
SELECT t.*, i.sent_at AS happened_at,
    EXISTS (FROM answers a WHERE a.transaction_id = t.transaction_id AND a.standing = 'COUNTS')
        AS answered
FROM invitations i
JOIN intake t ON t.transaction_id = i.transaction_id
WHERE i.asked_for = 'TRANSACTION' AND i.sent_at IS NOT NULL;

-- The instant of the newest fact: what was due by then and has not happened is late. No clock is
-- asked, so that the same facts give the same figures whenever they are counted.
CREATE VIEW latest_fact AS
SELECT max(instant) AS instant FROM (
    SELECT max(recorded_at) AS instant FROM intake
    UNION ALL SELECT max(recorded_at) FROM answers
    UNION ALL SELECT max(opened_at) FROM cases
    UNION ALL SELECT max(first_contact_at) FROM cases
    UNION ALL SELECT max(resolved_at) FROM cases
    UNION ALL SELECT max(recovered_at) FROM cases
);

CREATE VIEW followed_up AS
SELECT t.*, c.opened_at AS happened_at, c.status, c.due_at, c.first_contact_at, c.resolved_at,
    c.recovered_at, (SELECT instant FROM latest_fact) AS known_until
FROM cases c
JOIN intake t ON t.transaction_id = c.transaction_id;

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
        WHEN i.status IS NULL THEN t.not_asked_because END AS reason,
    EXISTS (FROM answers a WHERE a.transaction_id = t.transaction_id AND a.standing = 'COUNTS')
        AS answered
FROM intake t
LEFT JOIN (
    SELECT * FROM invitations WHERE asked_for = 'TRANSACTION'
    QUALIFY row_number() OVER (PARTITION BY transaction_id ORDER BY version DESC, invitation_id) = 1
) i ON i.transaction_id = t.transaction_id;
