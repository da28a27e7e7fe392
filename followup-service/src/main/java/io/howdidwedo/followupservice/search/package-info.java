/// Finding cases by what was said and by their numbers.
@NullMarked
package io.howdidwedo.followupservice.search;

import org.jspecify.annotations.NullMarked;
