/// Public holidays of countries and their parts.
@NullMarked
package io.howdidwedo.servicekit.holiday;

import org.jspecify.annotations.NullMarked;
