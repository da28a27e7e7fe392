/// What the system promises programs, to be read and tried.
@NullMarked
package io.howdidwedo.gateway.docs;

import org.jspecify.annotations.NullMarked;
