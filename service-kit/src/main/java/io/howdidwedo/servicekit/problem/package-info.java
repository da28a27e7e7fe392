/// Errors as RFC 9457 problem details that name the field and the remedy.
@NullMarked
package io.howdidwedo.servicekit.problem;

import org.jspecify.annotations.NullMarked;
