/// The indexes of a collection, kept in step with its documents.
@NullMarked
package io.howdidwedo.localplatform.database.index;

import org.jspecify.annotations.NullMarked;
