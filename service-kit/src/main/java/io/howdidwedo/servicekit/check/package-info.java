/// Checking what people send, whichever way it came in: a form, JSON, a row of a file, a setting.
@NullMarked
package io.howdidwedo.servicekit.check;

import org.jspecify.annotations.NullMarked;
