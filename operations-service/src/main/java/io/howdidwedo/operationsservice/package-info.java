/// What those look after who run the system, and what other systems are told.
@NullMarked
package io.howdidwedo.operationsservice;

import org.jspecify.annotations.NullMarked;
