/// Which entries a query has to look at, and in which order.
@NullMarked
package io.howdidwedo.localplatform.database.query;

import org.jspecify.annotations.NullMarked;
