/// The page and the interface for programs.
@NullMarked
package io.howdidwedo.operationsservice.deadletter.web;

import org.jspecify.annotations.NullMarked;
