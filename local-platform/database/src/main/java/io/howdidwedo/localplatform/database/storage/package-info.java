/// Documents and index entries as bytes in one file, committed in groups.
@NullMarked
package io.howdidwedo.localplatform.database.storage;

import org.jspecify.annotations.NullMarked;
