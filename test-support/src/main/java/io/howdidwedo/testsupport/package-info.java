/// What the tests of every module share: the structure rules and a clock that tests set.
@NullMarked
package io.howdidwedo.testsupport;

import org.jspecify.annotations.NullMarked;
