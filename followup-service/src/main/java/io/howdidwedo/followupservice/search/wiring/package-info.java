/// Puts the search together.
@NullMarked
package io.howdidwedo.followupservice.search.wiring;

import org.jspecify.annotations.NullMarked;
