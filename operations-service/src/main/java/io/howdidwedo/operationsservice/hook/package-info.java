/// Hooks: other systems that are told at once what happens, each what it asked for.
@NullMarked
package io.howdidwedo.operationsservice.hook;

import org.jspecify.annotations.NullMarked;
