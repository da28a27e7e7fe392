/// What cases are found by, in the database.
@NullMarked
package io.howdidwedo.followupservice.search.mongo;

import org.jspecify.annotations.NullMarked;
