/// What people call teams and offerings, on every page of every service.
@NullMarked
package io.howdidwedo.servicekit.naming;

import org.jspecify.annotations.NullMarked;
