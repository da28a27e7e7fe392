/// The whole system driven from outside: stories in a real browser, faults, what must never happen.
@NullMarked
package io.howdidwedo.systemtests;

import org.jspecify.annotations.NullMarked;
