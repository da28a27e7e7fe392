/// People and access, for administrators.
@NullMarked
package io.howdidwedo.gateway.people;

import org.jspecify.annotations.NullMarked;
