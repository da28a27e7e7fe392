/// Kept in the database.
@NullMarked
package io.howdidwedo.operationsservice.deadletter.mongo;

import org.jspecify.annotations.NullMarked;
