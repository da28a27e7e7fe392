/// Staff pages: one layout around every service's templates.
@NullMarked
package io.howdidwedo.servicekit.page;

import org.jspecify.annotations.NullMarked;
