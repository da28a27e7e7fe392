/// Transactions in the database.
@NullMarked
package io.howdidwedo.surveyservice.transaction.mongo;

import org.jspecify.annotations.NullMarked;
