SELECT nextval('batches');
