/// What the tests of modules share: the structure rules, a clock that tests set, and what stands
/// in for the world around a service: a mail system, the gateway's door, free ports.
@NullMarked
package io.howdidwedo.testsupport;

import org.jspecify.annotations.NullMarked;
