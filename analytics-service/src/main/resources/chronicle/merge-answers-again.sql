DELETE FROM staged_answers_again s USING answers_again k
WHERE k.response_id = s.response_id AND k.version >= s.version;

DELETE FROM answers_again WHERE response_id IN (SELECT response_id FROM staged_answers_again);

INSERT INTO answers_again FROM staged_answers_again;

DELETE FROM staged_answers_again;
