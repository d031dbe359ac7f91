package com.jacob.com;

public class JacobException extends RuntimeException {
}
