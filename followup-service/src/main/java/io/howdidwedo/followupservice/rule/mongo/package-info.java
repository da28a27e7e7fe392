/// The rule book in the database.
@NullMarked
package io.howdidwedo.followupservice.rule.mongo;

import org.jspecify.annotations.NullMarked;
