/// What was changed about people and access, by whom.
@NullMarked
package io.howdidwedo.gateway.change;

import org.jspecify.annotations.NullMarked;
