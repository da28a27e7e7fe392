/// What the columns of a file mean, and what their cells say.
@NullMarked
package io.howdidwedo.table.field;

import org.jspecify.annotations.NullMarked;
