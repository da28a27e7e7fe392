/// Plans in the database.
@NullMarked
package io.howdidwedo.followupservice.plan.mongo;

import org.jspecify.annotations.NullMarked;
