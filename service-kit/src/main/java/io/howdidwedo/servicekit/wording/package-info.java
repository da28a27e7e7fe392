/// What staff pages and mails to staff say, in the reader's language.
@NullMarked
package io.howdidwedo.servicekit.wording;

import org.jspecify.annotations.NullMarked;
