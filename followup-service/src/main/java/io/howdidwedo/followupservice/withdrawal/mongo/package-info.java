/// Withdrawn transactions in the database, and where the others leave traces.
@NullMarked
package io.howdidwedo.followupservice.withdrawal.mongo;

import org.jspecify.annotations.NullMarked;
